-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "currentId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_currentId_key" ON "Evidence"("currentId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_currentId_fkey" FOREIGN KEY ("currentId") REFERENCES "EvidenceVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
